import type { ReaderAddress, Target } from './reader-address'

/** Whether an address asks for something that stands beside or beneath the text, and not for the text alone. */
export function asksBeyondText(address: ReaderAddress): boolean {
  const { entity, show, record, marks, target } = address
  return (
    entity !== null ||
    show !== undefined ||
    record !== undefined ||
    marks !== undefined ||
    (target !== null && !isInText(target))
  )
}

function isInText(target: Target): boolean {
  switch (target.kind) {
    case 'section':
    case 'paragraph':
    case 'passage':
      return true
    case 'part':
      return target.name === 'article'
    case 'quote':
    case 'event':
    case 'entity':
      return false
  }
}
