import type { FileProblem } from '@/library/opening/opened-file'
import type { ReadProblem } from '@/library/opening/read-result'
import { isolated } from '@/reader/words/isolated'
import type { ReadingState } from './use-reading'

/** Why what was pasted, or a file, was not read, and what may help. */
export function refusalWords(
  state: Extract<ReadingState, { kind: 'unread' | 'unopened' }>,
): string {
  return state.kind === 'unread' ? unreadWords(state) : fileWords(state.file, state.problem)
}

function fileWords(file: string, problem: FileProblem): string {
  const name = `“${isolated(file)}”`
  switch (problem.kind) {
    case 'too-large':
      return `${name} is too large: 40 MB is as much as is read.`
    case 'not-text':
      return `${name} holds no text that can be read here. ${OPENED}`
    case 'other-type':
      return `${name} is of a kind that cannot be opened here. ${OPENED}`
    case 'encoding':
      return `${name} is written in letters that cannot be told apart here. Save it as UTF-8 and open it once more.`
    case 'password':
      return `${name} has a password. Save it without one, or copy its text and paste it here.`
    case 'empty':
      return `${name} is empty.`
    case 'unreadable':
      return `${name} could not be read.`
    case 'library':
      return `${name} holds several editions. Bring them back in the library.`
    case 'faulty-edition': {
      const [first = '', ...others] = problem.faults
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`
      return `${name} is an edition with faults, so that it cannot be shown. ${first}${more}`
    }
  }
}

const OPENED =
  'Text (.txt, .md), saved pages (.html), documents (.docx) and editions (.json) can be opened.'

const UNREAD_WORDS = {
  silent: 'The text could not be taken in. Paste it once more, or type it.',
  'no-text':
    'No text was found in it. Select the article’s own words, copy them and paste them here.',
  'too-large':
    'It is too large: a page of 500,000 elements is as much as is read. Copy the article’s own words and paste them here.',
  password: 'It has a password. Save it without one, or copy its text and paste it here.',
  damaged: 'The document is damaged, so that its text cannot be read.',
  unsupported:
    'This browser cannot unpack documents. Copy the article’s own words and paste them here.',
} as const satisfies Record<ReadProblem | 'silent', string>

function unreadWords({ problem, file }: Extract<ReadingState, { kind: 'unread' }>): string {
  return file === undefined
    ? UNREAD_WORDS[problem]
    : `“${isolated(file)}”: ${UNREAD_WORDS[problem]}`
}
