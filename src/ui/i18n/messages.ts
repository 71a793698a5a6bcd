/** All words of the interface, by language. One file per area; a key is written once in each language (tests hold both to that). */

import enAnnexA from '#ui/messages/en/annex-a.json' with { type: 'json' }
import enAssurance from '#ui/messages/en/assurance.json' with { type: 'json' }
import enAudit from '#ui/messages/en/audit.json' with { type: 'json' }
import enBackup from '#ui/messages/en/backup.json' with { type: 'json' }
import enCertificates from '#ui/messages/en/certificates.json' with { type: 'json' }
import enChanges from '#ui/messages/en/changes.json' with { type: 'json' }
import enColumns from '#ui/messages/en/columns.json' with { type: 'json' }
import enCommon from '#ui/messages/en/common.json' with { type: 'json' }
import enConcerns from '#ui/messages/en/concerns.json' with { type: 'json' }
import enControls from '#ui/messages/en/controls.json' with { type: 'json' }
import enDeployer from '#ui/messages/en/deployer.json' with { type: 'json' }
import enDue from '#ui/messages/en/due.json' with { type: 'json' }
import enExceptions from '#ui/messages/en/exceptions.json' with { type: 'json' }
import enExports from '#ui/messages/en/exports.json' with { type: 'json' }
import enFileDrop from '#ui/messages/en/file-drop.json' with { type: 'json' }
import enFirstDay from '#ui/messages/en/first-day.json' with { type: 'json' }
import enForms from '#ui/messages/en/forms.json' with { type: 'json' }
import enImports from '#ui/messages/en/imports.json' with { type: 'json' }
import enInventory from '#ui/messages/en/inventory.json' with { type: 'json' }
import enLogs from '#ui/messages/en/logs.json' with { type: 'json' }
import enOther from '#ui/messages/en/other.json' with { type: 'json' }
import enOverview from '#ui/messages/en/overview.json' with { type: 'json' }
import enOwnTools from '#ui/messages/en/own-tools.json' with { type: 'json' }
import enPacks from '#ui/messages/en/packs.json' with { type: 'json' }
import enPopup from '#ui/messages/en/popup.json' with { type: 'json' }
import enReading from '#ui/messages/en/reading.json' with { type: 'json' }
import enRecords from '#ui/messages/en/records.json' with { type: 'json' }
import enRequirements from '#ui/messages/en/requirements.json' with { type: 'json' }
import enSettings from '#ui/messages/en/settings.json' with { type: 'json' }
import enSharing from '#ui/messages/en/sharing.json' with { type: 'json' }
import enTableImport from '#ui/messages/en/table-import.json' with { type: 'json' }
import enTool from '#ui/messages/en/tool.json' with { type: 'json' }
import enVendor from '#ui/messages/en/vendor.json' with { type: 'json' }
import enWords from '#ui/messages/en/words.json' with { type: 'json' }
import jaAnnexA from '#ui/messages/ja/annex-a.json' with { type: 'json' }
import jaAssurance from '#ui/messages/ja/assurance.json' with { type: 'json' }
import jaAudit from '#ui/messages/ja/audit.json' with { type: 'json' }
import jaBackup from '#ui/messages/ja/backup.json' with { type: 'json' }
import jaCertificates from '#ui/messages/ja/certificates.json' with { type: 'json' }
import jaChanges from '#ui/messages/ja/changes.json' with { type: 'json' }
import jaColumns from '#ui/messages/ja/columns.json' with { type: 'json' }
import jaCommon from '#ui/messages/ja/common.json' with { type: 'json' }
import jaConcerns from '#ui/messages/ja/concerns.json' with { type: 'json' }
import jaControls from '#ui/messages/ja/controls.json' with { type: 'json' }
import jaDeployer from '#ui/messages/ja/deployer.json' with { type: 'json' }
import jaDue from '#ui/messages/ja/due.json' with { type: 'json' }
import jaExceptions from '#ui/messages/ja/exceptions.json' with { type: 'json' }
import jaExports from '#ui/messages/ja/exports.json' with { type: 'json' }
import jaFileDrop from '#ui/messages/ja/file-drop.json' with { type: 'json' }
import jaFirstDay from '#ui/messages/ja/first-day.json' with { type: 'json' }
import jaForms from '#ui/messages/ja/forms.json' with { type: 'json' }
import jaImports from '#ui/messages/ja/imports.json' with { type: 'json' }
import jaInventory from '#ui/messages/ja/inventory.json' with { type: 'json' }
import jaLogs from '#ui/messages/ja/logs.json' with { type: 'json' }
import jaOther from '#ui/messages/ja/other.json' with { type: 'json' }
import jaOverview from '#ui/messages/ja/overview.json' with { type: 'json' }
import jaOwnTools from '#ui/messages/ja/own-tools.json' with { type: 'json' }
import jaPacks from '#ui/messages/ja/packs.json' with { type: 'json' }
import jaPopup from '#ui/messages/ja/popup.json' with { type: 'json' }
import jaReading from '#ui/messages/ja/reading.json' with { type: 'json' }
import jaRecords from '#ui/messages/ja/records.json' with { type: 'json' }
import jaRequirements from '#ui/messages/ja/requirements.json' with { type: 'json' }
import jaSettings from '#ui/messages/ja/settings.json' with { type: 'json' }
import jaSharing from '#ui/messages/ja/sharing.json' with { type: 'json' }
import jaTableImport from '#ui/messages/ja/table-import.json' with { type: 'json' }
import jaTool from '#ui/messages/ja/tool.json' with { type: 'json' }
import jaVendor from '#ui/messages/ja/vendor.json' with { type: 'json' }
import jaWords from '#ui/messages/ja/words.json' with { type: 'json' }

const en = {
  ...enAssurance,
  ...enCommon,
  ...enControls,
  ...enExports,
  ...enFileDrop,
  ...enFirstDay,
  ...enForms,
  ...enInventory,
  ...enOverview,
  ...enOwnTools,
  ...enPopup,
  ...enSettings,
  ...enTool,
  ...enVendor,
  ...enWords,
  ...enAudit,
  ...enCertificates,
  ...enRequirements,
  ...enRecords,
  ...enDue,
  ...enConcerns,
  ...enExceptions,
  ...enReading,
  ...enAnnexA,
  ...enDeployer,
  ...enImports,
  ...enPacks,
  ...enBackup,
  ...enOther,
  ...enChanges,
  ...enColumns,
  ...enSharing,
  ...enLogs,
  ...enTableImport,
}

export type MessageKey = keyof typeof en
export type Language = 'en' | 'ja'

export const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en,
  ja: {
    ...jaAssurance,
    ...jaCommon,
    ...jaControls,
    ...jaExports,
    ...jaFileDrop,
    ...jaFirstDay,
    ...jaForms,
    ...jaInventory,
    ...jaOverview,
    ...jaOwnTools,
    ...jaPopup,
    ...jaSettings,
    ...jaTool,
    ...jaVendor,
    ...jaWords,
    ...jaAudit,
    ...jaCertificates,
    ...jaRequirements,
    ...jaRecords,
    ...jaDue,
    ...jaConcerns,
    ...jaExceptions,
    ...jaReading,
    ...jaAnnexA,
    ...jaDeployer,
    ...jaImports,
    ...jaPacks,
    ...jaBackup,
    ...jaOther,
    ...jaChanges,
    ...jaColumns,
    ...jaSharing,
    ...jaLogs,
    ...jaTableImport,
  },
}
