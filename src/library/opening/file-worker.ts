import { answerMessages } from '../answer-messages'
import { openedFile } from './opened-file'

// It answers a file with what it holds, or why it is not opened; anything else with `null`.
answerMessages((asked) => {
  const file = typeof asked === 'object' && asked && 'file' in asked ? asked.file : null
  return file instanceof File ? openedFile(file, file.name) : null
})
