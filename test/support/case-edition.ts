import { readFileSync } from 'node:fs'

/** A small input that failed once, as its file holds it (see test/data/README.md). */
export function caseFile(name: string): string {
  return readFileSync(`test/data/cases/${name}.json`, 'utf8')
}
