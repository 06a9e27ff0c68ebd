import { CoEditing as CoEditing_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Addresses as Addresses_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { TooLong as TooLong_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Order as Order_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RetryRowLoading as RetryRowLoading_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { RowLabel as RowLabel_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ActionLabel as ActionLabel_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { DateField as DateField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CoordinateField as CoordinateField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { DurationCell as DurationCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { DurationField as DurationField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { DayCell as DayCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { DayDiff as DayDiff_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { StateCell as StateCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CloseWhenSaved as CloseWhenSaved_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { TellWithdrawn as TellWithdrawn_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CloseCall as CloseCall_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Preflight as Preflight_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { AutosaveGuard as AutosaveGuard_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CopyRows as CopyRows_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ScheduleDefault as ScheduleDefault_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { NotSaved as NotSaved_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { WithdrawCall as WithdrawCall_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { BreakLive as BreakLive_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { PublishButton as PublishButton_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Versions as Versions_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { CallNumbers as CallNumbers_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { UsedIn as UsedIn_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { Existing as Existing_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { GoToFault as GoToFault_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CountryCell as CountryCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CountryField as CountryField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { RegionField as RegionField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { CategoryField as CategoryField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { NumberField as NumberField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { TextsCell as TextsCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ISBNCell as ISBNCell_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ISBNField as ISBNField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Following as Following_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { FindByEmail as FindByEmail_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ChangeEmail as ChangeEmail_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Sessions as Sessions_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { EmailRule as EmailRule_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { InviteUser as InviteUser_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { ZoneField as ZoneField_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { OutboxBanner as OutboxBanner_48d74301d57b142c94aaae16a0cbbfd7 } from '../../../../src/host/panel/OutboxBanner/index.tsx'
import { Icon as Icon_514cbf0674ab3362d723ec282095810f } from '../../../../src/host/panel/Logo/index.tsx'
import { Logo as Logo_514cbf0674ab3362d723ec282095810f } from '../../../../src/host/panel/Logo/index.tsx'
import { Schedules as Schedules_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { People as People_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { Numbers as Numbers_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { TypingGuard as TypingGuard_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { FieldSentences as FieldSentences_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { Dialogs as Dialogs_667c82ddce0fde81811b6e9c2b6ab3c7 } from 'payload-broadside/client'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { Login as Login_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { ForgotPassword as ForgotPassword_04c86b684fe055c0dc71c5e842b99dc1 } from 'payload-broadside/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-broadside/client#CoEditing": CoEditing_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#Addresses": Addresses_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#TooLong": TooLong_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#Order": Order_667c82ddce0fde81811b6e9c2b6ab3c7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "payload-broadside/client#PasteFeatureClient": PasteFeatureClient_667c82ddce0fde81811b6e9c2b6ab3c7,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-broadside/client#RetryRowLoading": RetryRowLoading_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#RowLabel": RowLabel_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ActionLabel": ActionLabel_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#DateField": DateField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CoordinateField": CoordinateField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#DurationCell": DurationCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#DurationField": DurationField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#DayCell": DayCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#DayDiff": DayDiff_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#StateCell": StateCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CloseWhenSaved": CloseWhenSaved_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#TellWithdrawn": TellWithdrawn_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CloseCall": CloseCall_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#Preflight": Preflight_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#AutosaveGuard": AutosaveGuard_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CopyRows": CopyRows_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ScheduleDefault": ScheduleDefault_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#NotSaved": NotSaved_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#WithdrawCall": WithdrawCall_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#BreakLive": BreakLive_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#PublishButton": PublishButton_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/rsc#Versions": Versions_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/rsc#CallNumbers": CallNumbers_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/rsc#UsedIn": UsedIn_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/client#Existing": Existing_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#GoToFault": GoToFault_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CountryCell": CountryCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CountryField": CountryField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#RegionField": RegionField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#CategoryField": CategoryField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#NumberField": NumberField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#TextsCell": TextsCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ISBNCell": ISBNCell_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ISBNField": ISBNField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/rsc#Following": Following_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/client#FindByEmail": FindByEmail_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ChangeEmail": ChangeEmail_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#Sessions": Sessions_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#EmailRule": EmailRule_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#InviteUser": InviteUser_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#ZoneField": ZoneField_667c82ddce0fde81811b6e9c2b6ab3c7,
  "/src/host/panel/OutboxBanner/index.tsx#OutboxBanner": OutboxBanner_48d74301d57b142c94aaae16a0cbbfd7,
  "/src/host/panel/Logo/index.tsx#Icon": Icon_514cbf0674ab3362d723ec282095810f,
  "/src/host/panel/Logo/index.tsx#Logo": Logo_514cbf0674ab3362d723ec282095810f,
  "payload-broadside/rsc#Schedules": Schedules_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/rsc#People": People_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/rsc#Numbers": Numbers_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/client#TypingGuard": TypingGuard_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#FieldSentences": FieldSentences_667c82ddce0fde81811b6e9c2b6ab3c7,
  "payload-broadside/client#Dialogs": Dialogs_667c82ddce0fde81811b6e9c2b6ab3c7,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "payload-broadside/rsc#Login": Login_04c86b684fe055c0dc71c5e842b99dc1,
  "payload-broadside/rsc#ForgotPassword": ForgotPassword_04c86b684fe055c0dc71c5e842b99dc1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
