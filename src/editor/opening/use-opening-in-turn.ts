import type { Pasted } from '@/library/opening/pasted'
import { useAnnounce } from '@/ui/Announcer'
import type { useDraft } from './use-draft'
import { useOpening } from './use-opening'
import { useWaiting, type Waiting } from './use-waiting'

/**
 * Opens what comes, one text after the other, each into the draft: behind what waits and what nobody
 * has read yet, of which nothing is lost, or at once where there is neither.
 */
export function useOpeningInTurn<Problems extends object>({
  draft,
  take,
  begin,
}: ReturnType<typeof useDraft<Problems>>) {
  const announce = useAnnounce()
  const waiting = useWaiting()
  const opening = useOpening({ staysAfter: goOn })
  // Whether a text that is known already is opened once more waits for an answer.
  const hasUnread = draft.text.trim() !== '' || opening.state.kind === 'known'

  async function read(pasted: Pasted, file?: string): Promise<void> {
    const found = await opening.read(pasted, file)
    if (found === null) return
    take(found)
    announce('The text is in place')
  }
  async function readFile(file: File): Promise<void> {
    const pasted = await opening.openFile(file)
    if (pasted) await read(pasted, file.name)
  }
  function openInTurn(more: readonly Waiting[]): void {
    const isFree = waiting.names.length === 0 && !hasUnread && !opening.isBusy
    waiting.add(more)
    if (isFree) openNext()
  }
  /** Whether there was something to go on with. */
  function openNext(): boolean {
    const next = waiting.next()
    if (next === null) return false
    void ('pasted' in next ? read(next.pasted) : readFile(next.file))
    return true
  }
  function goOn(): boolean {
    const isMore = openNext()
    if (isMore) begin({})
    return isMore
  }
  return {
    opening,
    waiting,
    hasUnread,
    /** In place of what there is: asked for where it is pasted or typed. */
    read: (pasted: Pasted) => void read(pasted),
    openFiles: (files: readonly File[]) =>
      openInTurn(files.map((file) => ({ name: file.name, file }))),
    openPasted: (pasted: Pasted) => openInTurn([{ name: 'what you pasted', pasted }]),
    goOn,
  }
}
