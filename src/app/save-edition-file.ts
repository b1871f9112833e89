import { saveFile } from '@/ui/save-file'

/** Save an edition, or what was kept as one, as the file that opens as it again. */
export function saveEditionFile(edition: { readonly id: string }): void {
  const json = JSON.stringify(edition, null, 2)
  saveFile(new File([json], `${edition.id}.json`, { type: 'application/json' }))
}
