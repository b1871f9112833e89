/** Words with every mark escaped that Markdown reads as its own, and white space as one space. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>&#|~!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

/** Words as a block quote, line by line. */
export function quoteMarkdown(words: string): string {
  const lines = words.split(/\r\n|[\n\r]/)
  return lines.map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n')
}
