/** Where a fault of the program ends up: said plainly, with the way on. */
import { Component, type ComponentChildren } from 'preact'
import { chooseLanguage } from '#ui/i18n/language.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

interface State {
  fault?: Error
}

export class FaultBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = {}

  static override getDerivedStateFromError(fault: Error): State {
    return { fault }
  }

  override render() {
    const { fault } = this.state
    if (fault === undefined) return this.props.children
    const { t } = translatorFor(chooseLanguage('auto', navigator.languages))
    return (
      <div role="alert" class="mx-auto flex max-w-lg flex-col gap-4 p-8">
        <p>{t('common.something-failed', { detail: `${fault.name}: ${fault.message}` })}</p>
        <button type="button" class="btn self-start" onClick={() => location.reload()}>
          {t('common.reload')}
        </button>
      </div>
    )
  }
}
