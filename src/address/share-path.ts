/**
 * The path of the small page of a quotation or an event, whose preview is that item.
 *
 * @param editionPath the path of the edition's page, with its last stroke
 */
export function sharePath(editionPath: string, kind: 'quote' | 'event', id: string): string {
  return `${editionPath}${kind}/${id}/`
}
