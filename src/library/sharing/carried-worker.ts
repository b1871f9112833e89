import { answerMessages } from '../answer-messages'
import { unpackEdition } from './carried-edition'

// It answers what a link carries with the edition in it, or why there is none; anything else with `null`.
answerMessages((asked) => {
  const carried = typeof asked === 'object' && asked && 'carried' in asked ? asked.carried : null
  return typeof carried === 'string' ? unpackEdition(carried) : null
})
