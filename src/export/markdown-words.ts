/** Words with every mark escaped that Markdown reads as its own, and white space as one space. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>&#|~!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

/** Words as a block quote, each line of which ends where it did. */
export function quoteMarkdown(words: string): string {
  const lines = words.split(/\r\n|[\n\r]/)
  return lines
    .map((line, at) => {
      const goesOn = line.trim() !== '' && (lines[at + 1] ?? '').trim() !== ''
      return `> ${escapeMarkdown(line)}${goesOn ? '\\' : ''}`.trimEnd()
    })
    .join('\n')
}
