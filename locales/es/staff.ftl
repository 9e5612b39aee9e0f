## Cashiers: /settings/cashiers

cashiers-title = Cajeros
cashiers-lead = Un cajero cobra para su tienda y ve las ventas que hizo: ni saldos, ni exportación, ni ajustes, y no se puede enviar nada.
cashiers-name = Nombre de un cajero nuevo
cashiers-no-name = Escriba un nombre, para saber a quién da de baja.
cashiers-long-name = El nombre es demasiado largo: 40 letras como máximo.
cashiers-make-code = Crear un código de acceso
cashiers-none = Aún no hay cajeros.
cashiers-code-works = Aún no se ha unido. Validez del código hasta: { $until }.
cashiers-since = Desde: { $since }
cashiers-device = { $device }, último uso { $when }
cashiers-end = Dar de baja a { $name }
cashiers-end-code = El código deja de servir. Sus ventas quedan en el historial de la tienda.
cashiers-end-now = La sesión de { $name } se cierra al instante, en todos sus dispositivos. Sus ventas quedan en el historial de la tienda.
cashiers-end-yes = Sí, dar de baja a { $name }

## The code, shown once

code-title = Código de acceso
code-of = Código de acceso de { $name }
code-scan = El cajero escanea esto con su propio dispositivo. Sirve una vez, durante 24 horas, y se muestra solo ahora.
code-qr = Código QR del enlace para unirse
code-or = O envíele { $link }, o que abra { $address } y escriba:
code-link = el enlace para unirse
code-all = Todos los cajeros

## /join

join-title = Unirse a una tienda
join-ended = Su sesión aquí ya terminó
join-ended-why = El propietario de la tienda la terminó, o venció. Las ventas pendientes se siguen vigilando.
join-again = Unirse otra vez
join-head = Unirse a una tienda como cajero
join-lead = El propietario de la tienda le da un código. Sirve una vez.
join-ends = En este dispositivo tiene abierta la sesión de { $account }; al unirse se cierra.
join-button = Unirse
join-owner = ¿Es usted el propietario? { $log_in }.
join-code = Código de acceso
join-wrong-code = Este código no sirve. Compruebe que está escrito como se mostró, o pida uno nuevo al propietario.

## Sign-ins: /settings/sign-ins

sign-ins-title = Sesiones
sign-ins-lead = Estos navegadores tienen abierta la sesión de esta cuenta en esta caja. Al cerrar una, deja de valer en su siguiente clic, y su permiso se devuelve a Blink.
sign-ins-browser = Navegador
sign-ins-since = Abierta
sign-ins-last-used = Último uso
sign-ins-this = Este dispositivo
sign-ins-end = Cerrar
sign-ins-end-this = Cerrar (salir aquí)
sign-ins-later = Usadas después
sign-ins-before = Usadas antes
sign-ins-end-others = Cerrar todas las demás
sign-ins-end-all = Cerrar todas, también esta
device-on = { $browser } en { $system }
device-on-model = { $browser } en { $system }, { $model }
device-app = Una app
