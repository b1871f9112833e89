export const TEI = 'http://www.tei-c.org/ns/1.0'
export const XML = 'http://www.w3.org/XML/1998/namespace'

/** @throws where the text is not well-formed, with what the parser says */
export function parsed(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml')
  const fault = xml.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent)
  return xml
}

/** The text of the article as the elements of the body hold it. */
export function textOf(xml: Document): string {
  return [...xml.querySelectorAll('body *')]
    .filter((element) => /^p\d+$/.test(element.getAttributeNS(XML, 'id') ?? ''))
    .map(({ textContent }) => textContent)
    .join('\n\n')
}

/** The words between the points that a span names. */
export function wordsOfSpan(xml: Document, span: Element): string {
  const range = xml.createRange()
  range.setStartAfter(pointed(xml, span.getAttribute('from')))
  range.setEndBefore(pointed(xml, span.getAttribute('to')))
  return range.toString()
}

function pointed(xml: Document, pointer: string | null | undefined): Element {
  const found = elements(xml).find((element) => `#${element.getAttributeNS(XML, 'id')}` === pointer)
  if (!found) throw new Error(`Nothing is called ${pointer}`)
  return found
}

export function elements(xml: Document): Element[] {
  return [...xml.getElementsByTagNameNS(TEI, '*')]
}
