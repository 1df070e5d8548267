import type {Messages} from './messages.js';

/** Spanish. */
export const messages = {
  content: () => import('./content/es.js'),
  label: 'Opciones de privacidad',
  thisSite: 'Este sitio',
  title: 'Tu privacidad, tu decisión',
  ask: '{site} te pide permiso para: {purposes}. Nada de esto ocurre si no estás de acuerdo.',
  titleNew: 'Tenemos una pregunta nueva',
  askNew:
    '{site} te pide ahora permiso también para: {purposes}. Lo que ya decidiste sigue valiendo.',
  change: 'Puedes cambiar tu elección en cualquier momento en «{label}».',
  policyLink: 'Política de privacidad',
  'accept-all': 'Aceptar todo',
  'reject-all': 'Rechazar todo',
  manage: 'Gestionar preferencias',
  broken:
    'Ahora mismo no se pueden preparar las opciones de privacidad, así que en esta página no funciona nada opcional.',
  stillRunning:
    'Tu elección está guardada. Lo que ya se inició en esta página se detiene al recargarla.',
  reload: 'Recargar la página',
  close: 'Cerrar',
  intro: 'Decide para cada finalidad. Nada cambia hasta que pulses uno de los botones de abajo.',
  saved: 'Guardar selección',
  alwaysOn: 'Siempre activo',
  details: 'Detalles',
  services: 'Quién interviene',
  stored: 'Guardado en tu dispositivo',
  session: 'hasta que cierres el navegador',
  retention: 'Conservación de los datos',
  legalBasis: 'Base jurídica',
  bases: {
    consent: 'tu consentimiento',
    exempt: 'necesario para lo que has pedido',
    contract: 'nuestro contrato contigo',
    'legal-obligation': 'una obligación legal',
    'legitimate-interest': 'nuestro interés legítimo',
  },
  justification: 'Por qué está siempre activo',
  object: 'Oponerme',
  objected: 'Te has opuesto, así que esto se ha detenido.',
  gpc: 'Solicitud de exclusión respetada',
  gpcNote: 'Desactivado, porque tu navegador pide que no se vendan ni compartan tus datos.',
  decided: 'Lo decidiste el {date}, sobre la versión {version} de esta política.',
  categories: {
    essential: 'Esencial',
    preference: 'Preferencias',
    analytics: 'Estadísticas',
    marketing: 'Marketing',
    security: 'Seguridad',
  },
  purposes: {
    essential: ['hacer funcionar el sitio', 'Inicia tu sesión, la mantiene y la protege.'],
    preference: ['recordar tus ajustes', 'Conserva el idioma y el aspecto para tu próxima visita.'],
    analytics: ['medir el uso del sitio', 'Cuenta visitas y errores para mejorar el sitio.'],
    marketing: ['mostrar publicidad', 'Elige y mide la publicidad, aquí y en otros sitios.'],
    security: ['proteger contra abusos', 'Detecta el mal uso de cuentas y pagos.'],
    'license-enforcement': [
      'reconocer tu dispositivo para tu licencia',
      'Lee rasgos del navegador y del dispositivo, para contar los dispositivos que comparten una licencia.',
    ],
  },
} satisfies Messages;
