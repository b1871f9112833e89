/** Words with every run of white space, and so every line end, as one space. */
export function oneLine(words: string): string {
  return words.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
