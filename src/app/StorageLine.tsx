import { useQuery, useQueryClient } from '@tanstack/react-query'
import { storageUsageQuery } from '@/library/own/own-queries'
import { askForPersistence } from '@/library/own/storage-usage'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { LineButton } from '@/ui/LineButton'

/** How many editions are kept here alone, how much they fill, and that the browser may clear them. */
export function StorageLine({ count }: { readonly count: number }) {
  const client = useQueryClient()
  const { data: usage } = useQuery(storageUsageQuery())
  const filled = usage?.bytes ? `, ${megabytes(usage.bytes)} of this device` : ''
  return (
    <p className="mt-3 text-pretty text-muted text-sm">
      {count === 1 ? 'One edition is' : `${count} editions are`} kept here and nowhere else{filled}.{' '}
      {usage?.isPersistent === false && (
        <>
          The browser may clear them when space runs short.{' '}
          <LineButton
            onClick={() =>
              void askForPersistence().then(() => client.invalidateQueries(storageUsageQuery()))
            }
          >
            Ask it not to
          </LineButton>
        </>
      )}
    </p>
  )
}

function megabytes(bytes: number): string {
  const size = Math.max(0.1, bytes / 1_000_000)
  return `${size.toLocaleString(INTERFACE_LANGUAGE, { maximumFractionDigits: 1 })} MB`
}
