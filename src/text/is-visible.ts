/** Whether any of the words can be seen: white space, controls and marks without width cannot. */
export function isVisible(words: string): boolean {
  return VISIBLE.test(words)
}

const VISIBLE = /[^\s\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u
