/** JSON as it can stand in a script element: nothing in it ends the element. */
export function scriptText(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
