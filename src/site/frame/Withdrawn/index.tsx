import type { Organisation } from 'payload-broadside/types'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { FramedNotice } from '../FramedNotice/index.js'

/** Says that the organisation has withdrawn what stood at an address, and nothing of what it was. */
export const Withdrawn = ({
  locale,
  organisation,
  places,
}: {
  locale: string
  organisation: Organisation
  places: Places
}) => {
  const said = words(locale)
  return (
    <FramedNotice
      heading={said.withdrawn}
      id="withdrawn"
      locale={locale}
      onward={{ href: places.home, label: said.allCalls }}
      organisation={organisation}
      places={places}
    >
      <p>{said.withdrawnText}</p>
    </FramedNotice>
  )
}
