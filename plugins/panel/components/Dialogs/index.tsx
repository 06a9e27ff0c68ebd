'use client'
import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { followTyped } from './followTyped.js'
import { isForInnerPart, letEscapePass } from './letEscapePass.js'

const question = 'leave-dialog'
const closers = '.drawer__close, .drawer__header__close, .drawer-close-button, .doc-drawer__header-close'
/** The buttons that ask by themselves, where their form has changes. */
const askingClosers = '.doc-drawer__header-close, .bulk-upload--drawer-header .drawer-close-button'

/** Above every drawer, however deep it is nested. */
const style = `.confirmation-modal.${question} { z-index: 1000 !important; }`

/** Before a dialog throws away what was typed in it, asks; and puts the focus of each question on what does no harm. */
export const Dialogs = ({ children }: { children: ReactNode }) => {
  const { closeModal, modalState, openModal } = useModal()
  const { t } = useTranslation()
  const state = useRef(modalState)
  const leave = useRef(() => {})
  useLayoutEffect(() => {
    state.current = modalState
  })

  useEffect(() => {
    const typed = followTyped()
    const focused = new WeakSet<Element>()
    let isLeaving = false

    const listOpen = (): HTMLElement[] =>
      Object.values(state.current)
        .filter(({ isOpen }) => isOpen)
        .sort((one, other) => (one.openedOn ?? 0) - (other.openedOn ?? 0))
        .flatMap(({ slug }) => document.getElementById(slug) ?? [])

    const ask = (go: () => void) => {
      leave.current = go
      openModal(question)
    }
    // A document's own button knows what is saved; what the server refused counts as saved there.
    const isUnsaved = (dialog: Element): boolean =>
      dialog.querySelector('.not-saved') !== null ||
      (!dialog.querySelector(askingClosers) && typed.isTypedIn(dialog))

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
      const dialog = listOpen().at(-1)
      if (!dialog) return
      typed.see(dialog)
      if (event.key !== 'Escape' || dialog.matches('.confirmation-modal')) return
      if (isForInnerPart(event)) letEscapePass(event)
      else hold(event, dialog)
    }
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target.closest(closers) : null
      const dialog = pressed?.closest('dialog')
      if (pressed && dialog) hold(event, dialog, pressed)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
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
      if (dialog) typed.see(dialog)
    }
    // Where it saves itself, or has nothing to save, a document's button is idle.
    const isLost = (dialog: HTMLElement): boolean =>
      isUnsaved(dialog) ||
      (typed.isTypedIn(dialog) &&
        !dialog.querySelector('.autosave') &&
        dialog.querySelector('#action-save:not(:disabled), #action-save-draft:not(:disabled)') !== null)
    const onNavigate = (event: NavigateEvent) => {
      if (isLeaving || event.navigationType !== 'traverse' || !event.cancelable || !listOpen().some(isLost))
        return
      event.preventDefault()
      ask(() => {
        isLeaving = true
        window.navigation.traverseTo(event.destination.key)
      })
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!isLeaving && listOpen().some(isLost)) event.preventDefault()
    }

    const ending = new AbortController()
    const early = { capture: true, signal: ending.signal }
    // Before the dialogs' own listeners, which are the document's.
    window.addEventListener('keydown', onKeyDown, early)
    window.addEventListener('click', onClick, early)
    window.addEventListener('focusin', onFocusIn, early)
    window.addEventListener('pointerdown', onTouch, early)
    window.addEventListener('input', onTouch, early)
    window.addEventListener('beforeunload', onBeforeUnload, early)
    window.navigation?.addEventListener('navigate', onNavigate, { signal: ending.signal })
    return () => ending.abort()
  }, [closeModal, openModal])

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
