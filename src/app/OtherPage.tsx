import type { Page } from '@/address/reader-address'
import { LibraryPage } from './LibraryPage'
import { MinePage } from './MinePage'
import { NewPage } from './NewPage'
import { NotFoundPage } from './NotFoundPage'
import { OpenPage } from './OpenPage'

type Props = { readonly page: Exclude<Page, { kind: 'first' | 'read' }> }

/** The pages beside those of published editions: nobody who reads one of these waits for them. */
export function OtherPage({ page }: Props) {
  switch (page.kind) {
    case 'library':
      return <LibraryPage />
    case 'new':
      return <NewPage />
    case 'mine':
      return <MinePage id={page.edition} />
    case 'open':
      return <OpenPage carried={page.carried} />
    case 'unknown':
      return <NotFoundPage />
  }
}
