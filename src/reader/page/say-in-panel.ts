import { documentOf, type Root } from './root'

/** A button in a line of the panel: what it says, and the attribute that whoever listens knows it by. */
type LineButton = { readonly says: string; readonly attribute: `data-${string}` }

/** Say something under the name in the panel while its content is not there; returns how to take it away. */
export function sayInPanel(root: Root, words: string, buttons: readonly LineButton[]): () => void {
  const page = documentOf(root)
  const line = page.createElement('p')
  line.role = 'alert'
  line.className = 'mt-2 text-sm'
  line.append(words)
  for (const { says, attribute } of buttons) {
    const button = page.createElement('button')
    button.type = 'button'
    button.className = 'underline underline-offset-2'
    button.textContent = says
    button.setAttribute(attribute, '')
    line.append(' ', button)
  }
  root.querySelector('.panel')?.append(line)
  return () => line.remove()
}
