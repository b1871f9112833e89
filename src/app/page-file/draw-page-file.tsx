import { renderToStaticMarkup } from 'react-dom/server.browser'
import { PrerenderedPath } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { fillPageFile } from '@/export/page-file'
import { windowTitle } from '../use-title'
import { type FileOrigin, PageFile } from './PageFile'
import { standAlone } from './stand-alone'

/**
 * An edition as a page in one file, drawn as the build draws pages: from the edition alone. Nothing of
 * the page that somebody looks at gets into it, neither what is chosen there nor their settings.
 *
 * @param template as the build has written it
 */
export function drawPageFile(edition: Edition, template: string, from: FileOrigin): string {
  const markup = renderToStaticMarkup(
    <PrerenderedPath value={import.meta.env.BASE_URL}>
      <PageFile edition={edition} from={from} />
    </PrerenderedPath>,
  )
  return fillPageFile(template, {
    title: windowTitle(editionTitle(edition)),
    body: standAlone(markup),
    edition: JSON.stringify(edition),
  })
}
