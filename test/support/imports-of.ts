import { type ESTree, parseSync, Visitor } from 'vite'

/**
 * Everything that a module's code asks for from elsewhere, in whatever form: `import`, `export …
 * from`, `import('…')`, types, `import.meta.glob`, `new URL('…', import.meta.url)`. An address
 * put together at run time is given as '(computed)'.
 */
export function importsOf(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const found: string[] = []
  const visitor = new Visitor({
    ImportDeclaration: ({ source }) => void found.push(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && found.push(source.value)),
    ExportAllDeclaration: ({ source }) => void found.push(source.value),
    ImportExpression: ({ source }) => void found.push(literal(source)),
    TSImportType: ({ source }) => void found.push(source.value),
    NewExpression({ callee, arguments: [address, base] }) {
      if (textOf(callee) !== 'URL' || textOf(base) !== 'import.meta.url') return
      found.push(literal(address))
    },
    CallExpression({ callee, arguments: [pattern] }) {
      if (textOf(callee) === 'require') found.push(literal(pattern))
      if (!textOf(callee).startsWith('import.meta.glob')) return
      if (pattern?.type !== 'ArrayExpression') found.push(literal(pattern))
      else found.push(...pattern.elements.map(literal))
    },
  })
  visitor.visit(program)
  return found

  function textOf(node: Placed | null | undefined): string {
    return node ? code.slice(node.start, node.end) : ''
  }
}

/** The names that code asks the language or its host for, or that it gives to its own variables. */
export function namesIn(file: string, code: string): Set<string> {
  const names = new Map<number, string>()
  const keys = new Set<number>()
  const visitor = new Visitor({
    Identifier: ({ name, start }) => void names.set(start, name),
    Property: ({ key, shorthand }) => void (shorthand || keys.add(key.start)),
    TSPropertySignature: ({ key }) => void keys.add(key.start),
    MemberExpression({ object, property, computed }) {
      if (computed) return
      keys.add(property.start)
      names.set(-property.start, code.slice(object.start, property.end))
    },
    NewExpression({ callee, arguments: given, start, end }) {
      if (callee.type === 'Identifier' && given.length === 0)
        names.set(-end, code.slice(start, end))
    },
  })
  visitor.visit(parseSync(file, code).program)
  return new Set([...names].flatMap(([start, name]) => (keys.has(start) ? [] : [name])))
}

type Placed = { readonly type: string; readonly start: number; readonly end: number }

function literal(node: ESTree.Argument | ESTree.ArrayExpressionElement | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis.map(({ value }) => value.cooked).join('')
  }
  return '(computed)'
}
