/** The environment of this process; what is in it is checked where it is used. */
export function readEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}
