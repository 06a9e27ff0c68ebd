import type { UIFieldServerProps } from 'payload'
import { readCards } from '../../people/readCards.js'
import { FollowUp } from '../FollowUp/index.js'

/** On a signup's own page: where it stands, and the note, to be changed as on its card. */
export const Following = async ({ id, req }: UIFieldServerProps) => {
  if (id === undefined) return null
  const { cards } = await readCards(req, { where: [{ id: { equals: id } }], limit: 1 })
  const [card] = cards
  if (!card || card.unreadable) return null
  return (
    <div className="field-type">
      <FollowUp
        hasBranch={card.hasBranch}
        id={card.id}
        name={card.name}
        note={card.note}
        standing={card.standing}
      />
    </div>
  )
}
