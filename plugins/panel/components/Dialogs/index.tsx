'use client'
import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { followMenus } from './followMenus.js'
import { followTyped } from './followTyped.js'
import { isForInnerPart, letEscapePass, sendEscapeToText } from './letEscapePass.js'

const question = 'leave-dialog'
const closers = '.drawer__close, .drawer-close-button, .doc-drawer__header-close, [class*="__header__close"]'
/** The buttons that ask by themselves, where their form has changes. */
const askingClosers = '.doc-drawer__header-close, .bulk-upload--file-manager .drawer-close-button'

/** Without a time there is nothing to lose: neither before one is typed nor when it has been scheduled. */
const isEmptySchedule = (dialog: Element): boolean =>
  dialog.querySelector<HTMLInputElement>('.schedule-publish__scheduler #time input')?.value === ''

/** Above every drawer, however deep it is nested. */
const style = `.confirmation-modal.${question} { z-index: 1000 !important; }`

type ModalState = ReturnType<typeof useModal>['modalState']

const listOpen = (state: ModalState): HTMLElement[] =>
  Object.values(state)
    .filter(({ isOpen }) => isOpen)
    .sort((one, other) => (one.openedOn ?? 0) - (other.openedOn ?? 0))
    .flatMap(({ slug }) => document.getElementById(slug) ?? [])

/**
 * Asks before a dialog throws away what was typed in it, and puts the focus of each question on what does no harm. Payload
 * asks at one button of a document's drawer alone (payloadcms/payload#13947).
 */
export const Dialogs = ({ children }: { children: ReactNode }) => {
  const { closeModal, modalState, openModal } = useModal()
  const { t } = useTranslation()
  const state = useRef(modalState)
  const leave = useRef(() => {})
  const [menus] = useState(followMenus)
  const openCount = useRef(0)
  useLayoutEffect(() => {
    state.current = modalState
  })

  useEffect(() => {
    const { length } = Object.values(modalState).filter(({ isOpen }) => isOpen)
    const hasClosed = length < openCount.current
    openCount.current = length
    // After the focus traps, which wait as long.
    if (hasClosed) setTimeout(() => menus.giveFocusBack(listOpen(state.current)))
  }, [menus, modalState])

  useEffect(() => {
    const typed = followTyped()
    const focused = new WeakSet<Element>()
    let isLeaving = false

    const findOpen = () => listOpen(state.current)
    const ask = (go: () => void) => {
      leave.current = go
      openModal(question)
    }
    // A document's own button knows what is saved; what the server refused counts as saved there.
    const isUnsaved = (dialog: Element): boolean =>
      dialog.querySelector('.not-saved') !== null ||
      (!dialog.querySelector(askingClosers) && typed.isTypedIn(dialog) && !isEmptySchedule(dialog))

    const hold = (event: Event, dialog: Element, pressed?: Element) => {
      const asking = dialog.querySelector<HTMLElement>(askingClosers)
      const mustAsk = isUnsaved(dialog)
      if (!mustAsk && (!asking || asking === pressed)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (mustAsk) ask(() => closeModal(dialog.id))
      else asking?.click()
    }

    const onKeyDown = (event: KeyboardEvent) => {
      const dialog = findOpen().at(-1)
      if (!dialog) return
      typed.see(dialog)
      typed.begin(dialog)
      if (event.key !== 'Escape' || dialog.matches('.confirmation-modal')) return
      if (sendEscapeToText(event)) return
      if (isForInnerPart(event)) letEscapePass(event)
      else hold(event, dialog)
    }
    const onClick = (event: MouseEvent) => {
      menus.see(event.target)
      const pressed = event.target instanceof Element ? event.target.closest(closers) : null
      const dialog = pressed?.closest('dialog')
      if (pressed && dialog) hold(event, dialog, pressed)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.popup__trigger-wrap')) menus.see(target)
      const dialog = target instanceof Element ? target.closest('dialog') : null
      if (!dialog) return
      typed.see(dialog)
      if (!dialog.matches('.confirmation-modal') || focused.has(dialog)) return
      focused.add(dialog)
      // After the focus trap, which also selects what it found first.
      queueMicrotask(() => dialog.querySelector<HTMLElement>('#confirm-cancel')?.focus())
    }
    const onTouch = ({ target }: Event) => {
      const dialog = target instanceof Element ? target.closest('dialog') : null
      if (!dialog) return
      typed.see(dialog)
      typed.begin(dialog)
    }
    const onInput = ({ target }: Event) => {
      const dialog = target instanceof Element ? target.closest('dialog') : null
      if (!dialog) return
      typed.begin(dialog)
      typed.see(dialog)
    }
    // Where it saves itself, or has nothing to save, a document's button is idle.
    const isLost = (dialog: HTMLElement): boolean =>
      isUnsaved(dialog) ||
      dialog.querySelector('.bulk-upload--file-manager') !== null ||
      (typed.isTypedIn(dialog) &&
        !dialog.querySelector('.autosave') &&
        dialog.querySelector('#action-save:not(:disabled), #action-save-draft:not(:disabled)') !== null)
    const onNavigate = (event: NavigateEvent) => {
      if (isLeaving || event.navigationType !== 'traverse' || !event.cancelable || !findOpen().some(isLost))
        return
      event.preventDefault()
      ask(() => {
        isLeaving = true
        window.navigation.traverseTo(event.destination.key)
      })
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!isLeaving && findOpen().some(isLost)) event.preventDefault()
    }

    const ending = new AbortController()
    const early = { capture: true, signal: ending.signal }
    // Before the dialogs' own listeners, which are the document's.
    window.addEventListener('keydown', onKeyDown, early)
    window.addEventListener('click', onClick, early)
    window.addEventListener('focusin', onFocusIn, early)
    window.addEventListener('pointerdown', onTouch, early)
    window.addEventListener('drop', onTouch, early)
    window.addEventListener('input', onInput, early)
    window.addEventListener('beforeunload', onBeforeUnload, early)
    window.navigation?.addEventListener('navigate', onNavigate, { signal: ending.signal })
    return () => ending.abort()
  }, [closeModal, menus, openModal])

  return (
    <>
      <style href="broadside-dialogs" precedence="medium">
        {style}
      </style>
      {children}
      <ConfirmationModal
        body={t('general:changesNotSaved')}
        cancelLabel={t('general:stayOnThisPage')}
        className={question}
        confirmLabel={t('general:leaveAnyway')}
        heading={t('general:leaveWithoutSaving')}
        modalSlug={question}
        onConfirm={() => leave.current()}
      />
    </>
  )
}
