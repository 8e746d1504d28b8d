import { expect, it } from 'vitest';
import { plain } from '../../marketplaces/plain';
import { stateIn, withoutState } from './state-words';

const state = (text: string) => stateIn(plain(text));

/** One row per interface language. The "no" often holds the "yes", and "pending" often holds both. */
const words: [yes: string, no: string, pending: string][] = [
  ['Registered', 'Not registered', 'Registration pending'],
  ['Active', 'Inactive', 'Verification required'],
  ['Registriert', 'Nicht registriert', 'Registrierung ausstehend'],
  ['Aktiv', 'Inaktiv (Preisfehler)', 'Wird geprüft'],
  ['Inscrit', 'Non inscrit', 'Inscription en attente'],
  ['Actif', 'Inactif', 'En cours de vérification'],
  ['Registrato', 'Non registrato', 'Registrazione in attesa'],
  ['Attivo', 'Non attivo', 'In corso'],
  ['Attivo', 'Inattivo', 'Da completare'],
  ['Registrado', 'No registrado', 'Registro pendiente'],
  ['Activo', 'Inactivo', 'En proceso'],
  ['您已注册', '未注册', '注册审核中'],
  ['在售', '停售', '待处理'],
  ['已註冊', '尚未註冊', '審核中'],
  ['登録済み', '未登録', '登録手続き中'],
  ['アクティブ', '非アクティブ', '審査中'],
  ['등록됨', '등록되지 않음', '등록 대기 중'],
  ['Geregistreerd', 'Niet geregistreerd', 'In behandeling'],
  ['Zarejestrowano', 'Nie zarejestrowano', 'Oczekuje na rejestrację'],
  ['Registrado', 'Não registrado', 'Registro pendente'],
  ['Registrerad', 'Inte registrerad', 'Registrering pågår'],
  ['Kayıtlı', 'Kayıtlı değil', 'Kayıt beklemede'],
  ['Registrováno', 'Není registrováno', 'Čeká na registraci'],
  ['Đã đăng ký', 'Chưa đăng ký', 'Đang chờ đăng ký'],
  ['ลงทะเบียนแล้ว', 'ยังไม่ได้ลงทะเบียน', 'รอการลงทะเบียน'],
  ['पंजीकृत', 'पंजीकृत नहीं', 'पंजीकरण लंबित'],
  ['பதிவு செய்யப்பட்டது', 'பதிவு செய்யப்படவில்லை', 'பதிவு நிலுவையில்'],
  ['مسجل', 'غير مسجل', 'قيد التسجيل'],
];

it.each(words)('tells %j, %j and %j apart', (yes, no, pending) => {
  expect([yes, no, pending].map(state)).toEqual(['registered', 'not-registered', 'pending']);
});

it.each([
  ['You are not yet registered', 'not-registered'],
  ['Deregistered', 'not-registered'],
  ['Registered, but suspended', 'not-registered'],
  ['Not registered, verification pending', 'pending'],
  ['Registration in progress', 'pending'],
  ['Antrag eingereicht', 'pending'],
  ['Demande envoyée', 'pending'],
  ['Richiesta inviata', 'pending'],
  ['Solicitud enviada', 'pending'],
  ['申请已提交', 'pending'],
  ['申請済み', 'pending'],
  ['Registration required', 'not-registered'],
  ['需要注册', 'not-registered'],
  ['Noch nicht beantragt', 'not-registered'],
  ['Application not yet submitted', 'not-registered'],
  ['近日登録予定', 'pending'],
  ['注册中', 'pending'],
] as const)('never reads %j as registered', (text, expected) => {
  expect(state(text)).toBe(expected);
});

const noStates = `Professional, Manage, Register now, Registration, Activity, Activate, Activation, Registrierung,
  Aktivieren, Aktivierung, Enregistrement, Enregistrer, Activer, Inscription, Registrazione, Attivazione, Attiva,
  Registro, Activar, Activación, Ativar, Zarejestrowanie, Registrovat, Zaregistrovat se, Aktivera, 注册, 登録`;

it.each(noStates.split(/,\s*/))('finds no state in %j', (text) => {
  expect(state(text)).toBeNull();
});

it('leaves what is not a state', () => {
  expect(withoutState(plain('Germany: not yet registered'))).toBe('germany yet');
});
