import { saveFile } from '@/ui/save-file'

/** Save an edition, or what was kept as one, as the file that opens as it again. */
export function saveEditionFile(name: string, edition: unknown): void {
  const json = JSON.stringify(edition, null, 2)
  saveFile(new File([json], `${name}.json`, { type: 'application/json' }))
}
