/** Short statements under one another, each after its title. */
export function DefinitionRows({
  rows,
}: {
  readonly rows: readonly { readonly title: string; readonly text: string }[];
}) {
  return (
    <dl className="mt-7 border-t">
      {rows.map(({ title, text }) => (
        <div
          key={title}
          className="grid gap-x-6 gap-y-0.5 border-b py-3 leading-[22px] xl:grid-cols-[168px_minmax(0,1fr)]"
        >
          <dt className="font-strong">{title}</dt>
          <dd className="text-ink-soft">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
