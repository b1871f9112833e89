import type { Catalogue } from '@/library/catalogue'
import { LibraryEntry } from './LibraryEntry'

/** Every published edition, with what its editor says of it. */
export function PublishedEditions({ catalogue }: { readonly catalogue: Catalogue }) {
  return (
    <section aria-labelledby="published" className="mt-8">
      <h2 id="published" className="text-muted text-sm">
        Published here
      </h2>
      <ol className="mt-2 border-rule border-t">
        {catalogue.map(({ id, summary, ...entry }) => (
          <LibraryEntry
            key={id}
            {...entry}
            href={`${import.meta.env.BASE_URL}read/${id}/`}
            summary={summary}
          />
        ))}
      </ol>
    </section>
  )
}
