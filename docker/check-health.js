// Whether the server of this container is well, for HEALTHCHECK. By address: `localhost` may be one it does not listen on.
fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
