/** Attributes by name; those that are `null` are left out. */
export type XmlAttributes = Readonly<Record<string, string | null>>

/** An element whose content is XML already. */
export function xmlElement(name: string, attributes: XmlAttributes, ...content: string[]): string {
  const inner = content.join('')
  const start = `<${name}${formatAttributes(attributes)}`
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`
}

/** An element that holds words; nothing where there are none. */
export function xmlWords(
  name: string,
  attributes: XmlAttributes,
  words: string | null | undefined,
): string {
  return words === null || words === undefined ? '' : xmlElement(name, attributes, xmlText(words))
}

/** The start tag of an element; its end tag is written later. */
export function xmlStart(name: string, attributes: XmlAttributes): string {
  return `<${name}${formatAttributes(attributes)}>`
}

/** Words as character data, safe in an attribute too. */
export function xmlText(words: string): string {
  return words
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** What XML 1.0 has no character for (production 2, Char): controls, half pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** In an attribute a parser turns line breaks and tabs into spaces unless they are written as numbers. */
function formatAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${attributeText(value)}"`))
    .join('')
}

function attributeText(value: string): string {
  return xmlText(value).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
}
