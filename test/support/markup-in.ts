import { type ESTree, parseSync, Visitor } from 'vite'

/** Names of what makes elements, or runs code, out of a string. */
const MAKERS = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe'],
  ...['DOMParser', 'parseFromString', 'parseHTMLUnsafe', 'createContextualFragment'],
  ...['srcdoc', 'srcDoc', 'eval'],
])

/** What takes a string for code where it is not handed a function. */
const RUNS_LATER = /^(?:window\.|globalThis\.)?(?:setTimeout|setInterval)$/

/**
 * Everything in a module's code that makes elements or runs code out of a string, however it is
 * written: as a name, as a property, as a string that names one, or as a handler inline.
 */
export function markupIn(file: string, code: string): string[] {
  const found: string[] = []
  const see = (name: string) => void (MAKERS.has(name) && found.push(name))
  const visitor = new Visitor({
    Identifier: ({ name }) => see(name),
    JSXIdentifier: ({ name }) => see(name),
    Literal: ({ value }) => void (typeof value === 'string' && see(value)),
    JSXAttribute({ name, value }) {
      const isHandler = name.type === 'JSXIdentifier' && /^on/i.test(name.name)
      if (isHandler && value?.type === 'Literal') found.push('inline handler')
    },
    MemberExpression({ object, property }) {
      const isDocument = /\bdocument$/.test(textOf(object))
      if (isDocument && /^['"]?write(?:ln)?['"]?$/.test(textOf(property))) {
        found.push('document.write')
      }
    },
    NewExpression: ({ callee }) => void (textOf(callee) === 'Function' && found.push('Function')),
    CallExpression({ callee, arguments: [first, second] }) {
      const name = textOf(callee)
      if (name === 'Function') found.push('Function')
      if (RUNS_LATER.test(name) && isText(first)) found.push('code in a timer')
      const attribute = /\.setAttribute(NS)?$/.exec(name)
      if (attribute && /^['"`]on/i.test(textOf(attribute[1] ? second : first))) {
        found.push('inline handler')
      }
    },
  })
  visitor.visit(parseSync(file, code).program)
  return found

  function textOf(node: { readonly start: number; readonly end: number } | undefined): string {
    return node ? code.slice(node.start, node.end) : ''
  }
}

function isText(node: ESTree.Argument | undefined): boolean {
  if (node?.type === 'BinaryExpression') return isText(node.right)
  return (
    node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string')
  )
}
