/** Words as they can stand in HTML text and in a quoted attribute. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** JSON as it can stand in a script element: nothing in it ends the element. */
export function scriptText(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
