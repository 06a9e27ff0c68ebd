import type { ArrayField, SelectField } from 'payload'
import { expect, it } from 'vitest'
import { spread } from '../../../plugins/actions/spread/index.js'
import { channels } from '../../../plugins/sharing/channels.js'

it('words of their own may be written for each channel that carries words', () => {
  const messages = spread.block.fields.find(
    (field) => 'name' in field && field.name === 'messages',
  ) as ArrayField
  const { options } = messages.fields[0] as SelectField
  const offered = options.map((option) => (typeof option === 'string' ? option : option.value))
  expect([...offered, 'copy']).toEqual(channels.map(({ channel }) => channel))
})
