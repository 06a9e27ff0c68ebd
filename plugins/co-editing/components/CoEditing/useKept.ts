'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { findTyped, type Kept, removeTyped } from '../../../../collections/panel/AutosaveGuard/device.js'
import { useFormName } from '../../../../collections/panel/AutosaveGuard/saveStates.js'
import { useSay } from '../../../../collections/panel/useSay.js'

/**
 * Finds unsaved form data kept on the device. A form with autosave restores it immediately; other forms offer it,
 * because the user has not asked to save.
 */
export const useKept = ({
  account,
  putBack,
  onPutBack,
}: {
  account: string
  /** Restores it into the form, or with `isTrial` only returns whether it holds unsaved data. */
  putBack: (kept: Kept, asked: { isTrial: boolean }) => boolean
  onPutBack: (kept: Kept) => void
}) => {
  const { docConfig } = useDocumentInfo()
  const say = useSay()
  const form = useFormName()
  const [offered, setOffered] = useState<Kept | null>(null)
  const drafts = docConfig?.versions && docConfig.versions.drafts
  const savesItself = Boolean(drafts && drafts.autosave)
  const mayKeep = docConfig?.admin?.custom?.keepOnDevice === true
  const put = (kept: Kept) => {
    setOffered(null)
    if (!putBack(kept, { isTrial: false })) return
    onPutBack(kept)
    toast.success(say('coEditing:isBack'))
  }
  const latest = useRef({ put, putBack })

  useLayoutEffect(() => {
    latest.current = { put, putBack }
  })

  useEffect(() => {
    if (!mayKeep) return
    let isLeft = false
    const find = async () => {
      const kept = await findTyped({ account, form })
      if (!kept || isLeft) return
      if (!latest.current.putBack(kept, { isTrial: true })) removeTyped(kept)
      else if (savesItself) latest.current.put(kept)
      else setOffered(kept)
    }
    void find()
    return () => {
      isLeft = true
      setOffered(null)
    }
  }, [account, form, mayKeep, savesItself])

  const discard = (kept: Kept) => {
    removeTyped(kept)
    setOffered(null)
  }
  return { offered, put, discard }
}
