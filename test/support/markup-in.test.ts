import { describe, expect, it } from 'vitest'
import { markupIn } from './markup-in'

describe('reading what makes elements or runs code out of strings', () => {
  it.each([
    ["element.innerHTML = '<p>'", ['innerHTML']],
    ["element['outerHTML'] = words", ['outerHTML']],
    ["Reflect.set(element, 'innerHTML', words)", ['innerHTML']],
    ["element.insertAdjacentHTML('beforeend', words)", ['insertAdjacentHTML']],
    ['const p = <p dangerouslySetInnerHTML={{ __html: words }} />', ['dangerouslySetInnerHTML']],
    ['const props = { dangerouslySetInnerHTML: words }', ['dangerouslySetInnerHTML']],
    ['document.write(words)', ['document.write']],
    ["frame.contentWindow.document['writeln'](words)", ['document.write']],
    ['range.createContextualFragment(words)', ['createContextualFragment']],
    ["new DOMParser().parseFromString(words, 'text/html')", ['DOMParser', 'parseFromString']],
    ['const f = <iframe srcDoc={words} />', ['srcDoc']],
    ['eval(words)', ['eval']],
    ['window.eval(words)', ['eval']],
    ["new Function('return 1')", ['Function']],
    ["Function('return 1')", ['Function']],
    ["setTimeout('run()', 10)", ['code in a timer']],
    ['window.setInterval(`run()`, 10)', ['code in a timer']],
    ["setTimeout(name + '()', 10)", ['code in a timer']],
    ["element.setAttribute('onclick', words)", ['inline handler']],
    ["element.setAttributeNS(null, 'onload', words)", ['inline handler']],
    ["const b = <button onclick='run()' />", ['inline handler']],
  ])('%s', (code, found) => {
    expect(markupIn('some.tsx', code)).toEqual(found)
  })

  it.each([
    '// element.innerHTML = words',
    "const words = 'never innerHTML, eval or document.write'",
    'setTimeout(() => run(), 10)',
    "element.setAttribute('open', '')",
    'const b = <button onClick={run} />',
    'const isFunction = value instanceof Function',
    "process.stdout.write('words')",
  ])('finds nothing in %s', (code) => {
    expect(markupIn('some.tsx', code)).toEqual([])
  })
})
