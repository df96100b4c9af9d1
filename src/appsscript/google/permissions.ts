// Permissions, which people may grant one by one: which ones the account lacks, where it can grant them, and asking for them.
import type { Permission } from '../../core/text/id/platform';

/** The scope of the manifest behind each permission. */
const scopes: Readonly<Record<Permission, string>> = {
  workbook: 'https://www.googleapis.com/auth/spreadsheets',
  forms: 'https://www.googleapis.com/auth/forms',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  address: 'https://www.googleapis.com/auth/userinfo.email',
  pages: 'https://www.googleapis.com/auth/script.container.ui',
  files: 'https://www.googleapis.com/auth/drive.file',
};

export const permissions = Object.keys(scopes) as readonly Permission[];

/** Members that Google has added in January 2025, with granular consent; the published types lack them. */
interface GranularAuthorization {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes?(): readonly string[] | null };
}

/** What the account that the script runs as has not granted, and the address at which it can. */
export interface Lacking {
  readonly missing: readonly Permission[];
  readonly grantAt: string | undefined;
}

/**
 * Which of these permissions the account lacks; undefined if none, or if Google does not tell: then what is done shows
 * it. Asking takes no permission itself (reference/script/script-app#getAuthorizationInfo(AuthMode,String[])).
 */
export function lackingOf(needed: readonly Permission[]): Lacking | undefined {
  try {
    return toldLacking(needed);
  } catch {
    return undefined;
  }
}

function toldLacking(needed: readonly Permission[]): Lacking | undefined {
  const script = ScriptApp as unknown as GranularAuthorization;
  const wanted = needed.map((one) => scopes[one]);
  const info = script.getAuthorizationInfo(ScriptApp.AuthMode.FULL, wanted);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return undefined;
  const granted = info.getAuthorizedScopes?.() ?? [];
  const missing = needed.filter((one) => !granted.includes(scopes[one]));
  return missing.length === 0 ? undefined : { missing, grantAt: info.getAuthorizationUrl() ?? undefined };
}

/**
 * Has Google itself ask for permissions, where no page of ours can: in a menu. Where one is missing, the execution ends
 * here (reference/script/script-app#requireScopes(AuthMode,String[])).
 */
export function askFor(needed: readonly Permission[]): void {
  ScriptApp.requireScopes?.(
    ScriptApp.AuthMode.FULL,
    needed.map((one) => scopes[one]),
  );
}
