import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { copyAndConfirm } from '@/ui/copy-and-confirm'
import { localDay } from './local-day'
import { useKeptFormat } from './use-kept-format'

type Props = {
  readonly edition: Edition
  readonly range: TextRange
  /** The full link to the words. */
  readonly url: string
  /** The browser did not let the page copy. */
  readonly onRefused: () => void
}

/** Copies words of the article with their citation, in the format last used on this device. */
export function CopyCitedButton({ edition, range, url, onRefused }: Props) {
  const announce = useAnnounce()
  const { keptFormat } = useKeptFormat()
  async function copy(button: Element) {
    const format = keptFormat()
    const cited = format.citePassage(edition, range, { accessed: localDay(new Date()), url })
    if (!(await copyAndConfirm(cited, button))) return onRefused()
    announce(`Words copied with their citation: ${format.label}`)
  }
  return (
    <button
      type="button"
      onClick={(event) => void copy(event.currentTarget)}
      className="group/copy word-tool"
    >
      <span className="group-data-copied/copy:hidden">Copy with citation</span>
      <span className="hidden group-data-copied/copy:inline">Copied with citation</span>
    </button>
  )
}
