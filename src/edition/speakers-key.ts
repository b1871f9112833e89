/** The same for the same speakers, in whatever order they are given. */
export function speakersKey(speakers: readonly string[]): string {
  return speakers.toSorted().join(' ')
}
