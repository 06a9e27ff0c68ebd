'use client'
import { Drawer, PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useSay } from '../../../../collections/panel/useSay.js'
import { WithdrawalForm } from './WithdrawalForm.js'

/** Menu item of every call: withdraws and erases it after a confirmation dialog. */
export const WithdrawCall = () => {
  const { id } = useDocumentInfo()
  const say = useSay()
  const { openModal } = useModal()
  if (!id) return null
  const slug = `withdraw-call-${id}`
  return (
    <>
      <PopupList.Button onClick={() => openModal(slug)}>{say('withdrawal:open')}</PopupList.Button>
      <Drawer slug={slug} title={say('withdrawal:heading')}>
        <WithdrawalForm id={id} slug={slug} />
      </Drawer>
    </>
  )
}
