/**
 * What is noted on an entry of the browser's history: that its place was arrived at, and that the
 * line which says where its link has led was dismissed.
 */
type EntryNote = 'arrived' | 'dismissed'

/** Whether something is noted on the entry that is shown; notes outlast loading the page anew. */
export function isNoted(note: EntryNote): boolean {
  return Reflect.get(Object(history.state), note) === true
}

/** Note something on the entry that is shown, beside what is noted there already. */
export function noteOnEntry(note: EntryNote): void {
  history.replaceState({ ...Object(history.state), [note]: true }, '')
}
