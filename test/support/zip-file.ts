import { crc32, deflateRawSync } from 'node:zlib'

type Options = { readonly isStored?: boolean; readonly isEncrypted?: boolean }

/** A zip archive of these files, by their names. */
export function zipFile(
  files: Readonly<Record<string, string>>,
  { isStored = false, isEncrypted = false }: Options = {},
): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, words] of Object.entries(files)) {
    const content = Buffer.from(words)
    const packed = isStored ? content : deflateRawSync(content)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    about.writeUInt16LE(isStored ? 0 : 8, 4)
    about.writeUInt32LE(checksum(content), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(content.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed])
    list.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), about, place, Buffer.from(name))
    parts.push(local)
    at += local.length
  }
  const entries = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, entries, Buffer.from('PK\x05\x06'), end])
}

function checksum(content: Buffer): number {
  return crc32(content)
}

/** A document of Word with these paragraphs, each as WordprocessingML. */
export function wordFile(paragraphs: readonly string[], options?: Options): Buffer {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipFile(
    {
      '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
      'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${names}><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Bridge opens</dc:title><dc:creator>Ann Lee</dc:creator><dcterms:created>2011-01-02T10:00:00Z</dcterms:created></cp:coreProperties>',
    },
    options,
  )
}

/** A paragraph of Word in a style, with its runs of words. */
export function wordParagraph(style: string, ...runs: readonly string[]): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  const texts = runs.map(
    (run) => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`,
  )
  return `<w:p w:rsidR="00A1">${properties}${texts.join('')}</w:p>`
}
