// A thread that annotates the texts it is told of, one at a time: see annotate-texts.ts.
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { runnerImport } from 'vite'

const file = join(import.meta.dirname, 'answer-texts.ts')
const { module } = await runnerImport(file, { resolve: { tsconfigPaths: true } })
module.answerTexts(parentPort)
