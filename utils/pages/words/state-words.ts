import { list } from './list';
import { matcher } from './matcher';

/**
 * How a store's state is said, per interface language. Tested in the order no, pending, yes: "not registered"
 * holds "registered", `Inattivo` holds `attivo`. Seen in public texts: Registered, Not registered, Active,
 * Inactive (en), Inaktiv (de), Inactif (fr), Attivo, Non attivo (it), 您已注册, 在售 (zh); the rest is translated.
 * A bare "not" in a store's row is already a no: better a false alarm than a wrong green tick.
 */
const no = {
  en: list(`not, no, never, isn t, aren t, hasn t, haven t, unregistered, deregistered, unlinked, unenrolled,
    inactive, deactivated, suspended, closed, disabled, terminated, blocked, expired, rejected, declined,
    cancelled, canceled, unavailable, ineligible, restricted, paused, on vacation, required, needed, necessary`),
  de: list(`nicht, kein*, inaktiv*, gesperrt, geschlossen, deaktiviert, abgelehnt, abgemeldet, ausgesetzt,
    abgelaufen, gekündigt, unregistriert, erforderlich, nötig, notwendig, benötigt`),
  fr: list(`non, pas, aucun*, inactif, inactive, inactifs, inactives, suspendu*, fermé*, désactivé*, refusé*,
    bloqué*, expiré*, requis*, nécessaire*`),
  it: list(
    `inattiv*, sospes*, chius*, disattivat*, rifiutat*, bloccat*, scadut*, nessun*, richiest*, necessari*`,
  ),
  es: list(
    `sin, inactiv*, suspendid*, cerrad*, desactivad*, rechazad*, bloquead*, caducad*, ningun*, requerid*, necesari*`,
  ),
  nl: list(`niet, geen, inactief, geschorst, gesloten, gedeactiveerd, afgewezen, vereist, nodig`),
  pl: list(`nie, niezarejestrowan*, nieaktywn*, zawieszon*, zamknięt*, odrzucon*, brak, wymagan*`),
  pt: list(`não, inativ*, suspens*, fechad*, rejeitad*, nenhum*, necessári*`),
  sv: list(`inte, ej, oregistrerad*, inaktiv*, avstängd*, stängd*, krävs`),
  tr: list(`değil, kayıtsız, pasif, kapalı, askıya, devre dışı, yok, gerekli`),
  cs: list(`není, neaktivní, neregistrov*, nezaregistrov*, uzavřen*, pozastaven*, vyžad*`),
  // Bare "cần" would be the English "can" without its marks.
  vi: list(`chưa, không, ngừng, cần đăng ký`),
  zh: list(
    `未, 未注册, 未註冊, 尚未注册, 尚未註冊, 没有注册, 没有, 尚未, 不, 停用, 停售, 暂停, 已关闭, 无效, 失效, 非, 沒有, 關閉, 停權, 無效, 否, 需`,
  ),
  ja: list(`ません, いない, 未登録, 未, 非アクティブ, 無効, 停止, 閉鎖, 不可, なし, 必要`),
  ko: list(`미등록, 않, 안 됨, 비활성, 없음, 중지, 정지, 아님, 필요`),
  others: list(`ไม่, ยังไม่, नहीं, निष्क्रिय, இல்லை, செய்யப்படவில்லை, செயலற்ற, غير, ليس, لم`),
};

const pending = {
  en: list(`pending, in progress, in process, processing, under review, in review, in verification, awaiting,
    waiting, being, incomplete, unfinished, action required, verification required, verification needed,
    invited, submitted, on hold, started, requested`),
  de: list(`ausstehend*, steht aus, in bearbeitung, in prüfung, wird geprüft, wird überprüft, wird bearbeitet,
    wird noch geprüft, werden geprüft, werden noch geprüft, werden überprüft, werden bearbeitet,
    wartet, laufend*, unvollständig*, anhängig*, beantragt, eingereicht, schwebend, läuft`),
  fr: list(`en attente, en cours, incomplet*, incomplète, à vérifier, à compléter, en vérification,
    demande envoyée, demande soumise`),
  it: list(`in attesa, in corso, in sospeso, in revisione, in elaborazione, in fase, incomplet*, da completare,
    da verificare, richiesta inviata`),
  es: list(`pendiente*, en curso, en proceso, en revisión, en trámite, en espera, incomplet*, por completar,
    solicitud enviada`),
  nl: list(`in behandeling, in afwachting, onvolledig, bezig, wordt beoordeeld, wachtend`),
  pl: list(`oczekuj*, w toku, w trakcie, niekompletn*, niepełn*`),
  pt: list(`pendente*, em andamento, em análise, em processamento, incomplet*`),
  sv: list(`väntar, väntande, pågår, pågående, granskas, ofullständig*`),
  tr: list(`beklemede, bekliyor, devam ediyor, inceleniyor, işleniyor, eksik`),
  cs: list(`čeká, čekající, probíhá, zpracovává*`),
  vi: list(`đang chờ, đang xử lý, chờ`),
  zh: list(
    `待, 注册中, 註冊中, 待审核, 待处理, 待验证, 待注册, 待審核, 待處理, 審核中, 等待审核, 审核中, 处理中, 进行中, 正在, 已提交, 審核, 處理中, 進行中, 等待`,
  ),
  ja: list(`保留, 審査, 処理中, 手続き中, 申請中, 申請済, 確認中, 登録中, 待ち, 予定, 近日, まもなく`),
  ko: list(`대기, 보류, 검토, 진행, 처리 중, 심사`),
  others: list(`กำลัง, รอ, लंबित, நிலுவை*, قيد, معلق`),
};

/** What would be on its way and has not begun. */
const notBegun = {
  en: list(
    `not submitted, not yet submitted, not started, not yet started, not requested, not yet requested, not invited`,
  ),
  de: list(`nicht beantragt, nicht eingereicht`),
  it: list(`richiesta non inviata`),
  es: list(`solicitud no enviada`),
  fr: list(`demande non envoyée, demande non soumise`),
};

/** Forms written out: `activ*` would also take "Activation" and "Activate" for active. */
const yes = {
  en: list(`registered, active, enrolled, linked, live, connected, enabled, activated`),
  de: list(`registriert, registrierte, registrierter, registriertes, registrierten, aktiv, aktive, aktiver, aktives,
    aktiven, angemeldet, freigeschaltet, aktiviert, verknüpft, verbunden, eingeschrieben`),
  fr: list(`inscrit, inscrite, inscrits, inscrites, enregistré, enregistrée, enregistrés, enregistrées, actif, active,
    actifs, actives, activé, activée, associé, associée, associés, associées, lié`),
  it: list(`registrato, registrata, registrati, registrate, iscritto, iscritta, iscritti, iscritte, attivo, attivi,
    attive, attivato, attivata, abilitato, abilitata, collegato, collegata, collegati, collegate`),
  es: list(`registrad*, activo, activa, activos, activas, activado, activada, habilitado, habilitada, inscrito, inscrita, inscritos, inscritas, dado de alta,
    vinculad*`),
  nl: list(`geregistreerd*, actief, aangemeld, ingeschreven, gekoppeld`),
  pl: list(`zarejestrowano, zarejestrowany, zarejestrowana, zarejestrowane, zarejestrowani, aktywny, aktywna, aktywne,
    aktywni, połączono, połączony, połączone`),
  pt: list(
    `registrad*, registad*, ativo, ativa, ativos, ativas, inscrito, inscrita, inscritos, inscritas, cadastrad*`,
  ),
  sv: list(`registrerad*, aktiva, aktivt, ansluten`),
  tr: list(`kayıtlı*, aktif, etkin, kaydoldunuz`),
  cs: list(`registrován, registrována, registrováno, registrovaný, registrovaná, registrované, zaregistrován,
    zaregistrována, zaregistrováno, zaregistrovaný, zaregistrovaná, zaregistrované, aktivní`),
  vi: list(`đã đăng ký, đang hoạt động`),
  zh: list(
    `已注册, 已註冊, 国家 地区注册, 国家注册, 地区注册, 站点注册, 商城注册, 國家 地區註冊, 地區註冊, 注册成功, 在售, 有效, 活跃, 已激活, 已启用, 已开通, 已關聯, 已关联, 啟用, 已登记`,
  ),
  ja: list(
    `登録済み, 登録済, 国で登録, 国に登録, ストアに登録, ストアで登録, 登録されています, 登録しています, 登録完了, 出品中, アクティブ, 有効`,
  ),
  ko: list(`등록됨, 국에 등록, 국가에 등록, 등록되어, 등록 완료, 등록했, 활성, 활동 중`),
  others: list(`ลงทะเบียนแล้ว, ใช้งานอยู่, पंजीकृत, सक्रिय, பதிவு செய்யப்பட்ட*, செயலில், مسجل, نشط`),
};

/** A "no" that denies the thing named after it. */
export const denials = matcher(
  list(`no, kein*, aucun*, nessun*, sin, ningun*, geen, brak, nenhum*, inga, yok, žádn*, 没有, 沒有, 无, 無`),
);

const negative = matcher(...Object.values(no));
const idle = matcher(...Object.values(notBegun));
const waiting = matcher(...Object.values(pending));
const positive = matcher(...Object.values(yes));

export type StateWord = 'registered' | 'not-registered' | 'pending';

/**
 * The state a text says, null if it says none. "Not registered, verification pending" is pending: both say
 * no, and the nearer one tells what to do.
 */
export function stateIn(plainText: string): StateWord | null {
  if (idle.in(plainText)) return 'not-registered';
  if (waiting.in(plainText)) return 'pending';
  if (negative.in(plainText)) return 'not-registered';
  return positive.in(plainText) ? 'registered' : null;
}

/** "Registered [sign] Pending": says both, and neither with a "not". */
export function isOnAndOnItsWay(plainText: string): boolean {
  return waiting.in(plainText) && positive.in(plainText) && !negative.in(plainText);
}

/** The text without any word of state. */
export function withoutState(plainText: string): string {
  return [waiting, negative, positive].reduce((text, words) => words.without(text), plainText);
}

/** The text before the first word of state: whose state it is, in most languages. */
export function beforeState(plainText: string): string {
  return [waiting, negative, positive].reduce((text, words) => words.before(text), plainText);
}
