import { hasFallenBack } from './has-fallen-back'
import { documentOf, type Root } from './root'
import { type Choice, showChoice } from './show-choice'

/** Where the choice is written: what it is now, and how to be told that it is another. */
export type ChoiceAddress = {
  readonly choiceNow: () => Choice
  readonly listen: (listener: () => void) => () => void
}

/**
 * Show in the page what its address chooses: now, whenever it is another, and in whatever comes into
 * the page, as it comes. Nobody else writes it, and nothing draws it; returns how to stop.
 */
export function followChoice(root: Root, { choiceNow, listen }: ChoiceAddress): () => void {
  function write() {
    if (!hasFallenBack(root)) showChoice(root, choiceNow())
  }
  // What is drawn is drawn as it is without a choice.
  const observer = new MutationObserver(() => {
    if (!isNone(choiceNow())) write()
  })
  observer.observe(documentOf(root), { childList: true, subtree: true })
  const stopListening = listen(write)
  write()
  return () => {
    observer.disconnect()
    stopListening()
  }
}

function isNone({ entity, show, record, goneTo }: Choice): boolean {
  return entity === null && !show && !record && !goneTo
}
