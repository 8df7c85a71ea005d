import * as z from 'zod/mini';
import { lengthLimits } from '../core/passages/length-limits.ts';
import { MOST_BYTES } from '../core/wording/standing/file-limits.ts';

const shortText = z.string().check(z.maxLength(1000));

/** A finding never to be shown again: its rule and what it is about. */
export const ignoredRow = z.object({ rule: shortText, subject: shortText, at: z.number() });
/** What the user last filled into blanks of that group, and what the group is called. */
export const answerRow = z.object({ groupId: shortText, value: shortText, label: shortText, at: z.number() });
/** One setting; which keys there are is said by `settingsSchema`. */
export const settingRow = z.object({ key: shortText, value: z.unknown() });
/** The text of the paste box. */
export const draftRow = z.object({ id: shortText, text: z.string(), at: z.number() });

export type IgnoredRow = z.infer<typeof ignoredRow>;
export type AnswerRow = z.infer<typeof answerRow>;
export type SettingRow = z.infer<typeof settingRow>;
export type DraftRow = z.infer<typeof draftRow>;

/** What a user can make of a rule. */
const ruleSeverity = z.enum(['off', 'warning', 'info']);
export type RuleSeverity = z.infer<typeof ruleSeverity>;

/** A file that brings the data on standing wording up to date, as it was chosen; it is read by whoever checks. */
const standingFile = z.object({
  name: shortText,
  updated: shortText,
  text: z.string().check(z.maxLength(MOST_BYTES)),
});
export type StandingFileRow = z.infer<typeof standingFile>;

export const settingsSchema = z.object({
  /** By rule id: what the user switched off or lowered. */
  severities: z.record(shortText, ruleSeverity),
  /** How long a draft is to be. */
  length: lengthLimits,
  /** Absent where the built-in data are used. */
  standing: z.optional(standingFile),
  /** Whether what is written into drafts is logged. */
  logs: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The rows that have the right shape; others are left where they are and not used. */
export function readRows<Row>(schema: z.ZodMiniType<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The settings; each that is absent or has not the right shape is as it was at first. */
export function readSettings(rows: readonly unknown[]): Settings {
  const values = new Map(readRows(settingRow, rows).map(({ key, value }) => [key, value]));
  const severities = settingsSchema.shape.severities.safeParse(values.get('severities'));
  const length = settingsSchema.shape.length.safeParse(values.get('length'));
  const standing = settingsSchema.shape.standing.safeParse(values.get('standing'));
  const logs = settingsSchema.shape.logs.safeParse(values.get('logs'));
  return {
    severities: severities.success ? severities.data : {},
    length: length.success ? length.data : {},
    logs: logs.data ?? true,
    ...(standing.data ? { standing: standing.data } : {}),
  };
}
