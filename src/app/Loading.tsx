/** Says that something is on its way. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p role="status" className="on-its-way mx-auto max-w-[40rem] px-6 py-16 text-base text-muted">
      {what} is on its way …
    </p>
  )
}
