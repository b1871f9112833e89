import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { type PictureSubject, subjectParagraph } from './picture-subject'

/** What the saved file is called: "raimondo-us-uk-ai-safety.png", "us-uk-ai-safety-p4.png". */
export function pictureFileName(edition: Edition, subject: PictureSubject): string {
  if (subject.kind === 'passage') {
    return `${edition.id}-p${subjectParagraph(edition, subject)}.png`
  }
  return `${speakersOf(edition, subject.quotation)}-${edition.id}.png`
}

/** The speakers in small letters; where their names have no Latin ones, the id of the quotation. */
function speakersOf(edition: Edition, { speakers, id }: Quotation): string {
  const names = speakers.map((speaker) => findEntity(edition, speaker)?.shortLabel ?? speaker)
  const letters = names
    .join('-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return letters.slice(0, LONGEST_NAME) || id
}

/** Longer than any name; file systems take 255 characters. */
const LONGEST_NAME = 80
