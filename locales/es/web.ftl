## The frame of every page

skip = Ir al contenido
home-label = Blink Till, inicio
main-label = Principal
nav-till = Caja
nav-orders = Pedidos
nav-sales = Ventas
nav-inbox = Bandeja
nav-wallets = Billeteras
nav-ledger = Movimientos
nav-settings = Ajustes
nav-more = Más
nav-claims = El cliente dice que pagó
nav-health = ¿Puede cobrar ahora esta caja?
log-out = Cerrar sesión
way-in-blink = Entrar con Blink
way-in-key = Entrar con una clave API
settings-shop = Tienda
settings-items = Artículos
settings-displays = Pantallas
settings-sign-ins = Sesiones
settings-cashiers = Cajeros

## On many pages

save = Guardar
pages = Páginas
newest = Lo último
newer = Más reciente
older = Más antiguo

## The front door

landing-title = Una caja Lightning para su tienda
landing-head = Teclee un precio, muestre un código, véalo ponerse verde.
landing-lead = Blink Till convierte cualquier teléfono de su tienda en una caja que cobra en Bitcoin por Lightning, directo a su propia cuenta de Blink.
landing-password = La contraseña se la pide Blink; esta caja nunca la ve.
landing-join = ¿Es usted cajero? { $join }.
landing-join-words = Únase con un código
landing-boxes = Blink mostrará tres casillas. Marque las tres.
landing-unticked = Vienen sin marcar. Esto es lo que cada una permite a la caja:
landing-read = Mostrar sus saldos y su historial, y reconocer un pago.
landing-receive = Hacer facturas, para que los clientes puedan pagarle.
landing-offline = Mantener la sesión abierta. Sin ella hay que volver a entrar cada hora.
landing-write = La caja nunca pide { $write }: puede cobrar dinero, pero no puede enviarlo.
landing-log-out = Al cerrar sesión aquí termina el acceso de esta caja a su cuenta. Puede que el navegador siga con la sesión abierta en Blink.

unreached = No se puede contactar con la caja desde este dispositivo, así que no se envió nada y no se cobró nada. Lo que escribió sigue aquí: revise la conexión y pulse el botón otra vez.
unanswered = La conexión se cortó antes de que la caja respondiera. Lo que escribió sigue aquí: pulse el botón otra vez cuando vuelva la conexión. Nada se cobra dos veces.
log-in-again = Entrar otra vez
use-another-key = Usar otra clave

## In other sentences

and = { $one } y { $other }
span-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
span-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}

## An amount that cannot be read

amount-empty = Escriba un monto.
amount-no-digits = Escriba el monto solo con cifras, por ejemplo 12.
amount-no-number = Escriba el monto con cifras y un punto o una coma, por ejemplo 12,50.
amount-grouped = Escriba el monto sin signos entre los miles, por ejemplo 1234,50.
amount-ambiguous = Esto se puede leer de dos maneras; escriba un punto antes de los decimales, por ejemplo 1.234.
amount-no-decimals = Esta moneda no tiene decimales, y los miles van sin signo.
amount-too-many-decimals = Esta moneda tiene como máximo { $digits ->
    [one] { $digits } decimal
    [many] { $digits } de decimales
   *[other] { $digits } decimales
}, y los miles van sin signo.
amount-zero = El monto debe ser mayor que cero.
amount-too-large = Es más de lo que Blink acepta en un pago.

## Error pages

error-typed = Esto es lo que había escrito:
error-again = Intentar de nuevo
error-back = Volver a la caja
error-home = Inicio
error-cashier = ¿Es usted cajero? El propietario le da un código nuevo para { $join }.
error-join = unirse
error-reference = Referencia { $id }

signed-out-title = Su sesión está cerrada
signed-out-text = No se hizo nada. Entre y pulse el botón otra vez.
forbidden-title = Esta página es del propietario
forbidden-text = Tiene la sesión abierta, pero sin permiso para ver esto. Pregunte al propietario de la tienda.
bad-request-title = Eso no funcionó
bad-request-text = La caja no entendió la solicitud. Vuelva atrás e intente de nuevo.
bad-form = Este no es el formulario de esta página.
upstream-title = Esto no se puede mostrar ahora mismo
upstream-text = { $who } no responde como debería. Su sesión sigue abierta y no se perdió dinero; intente de nuevo en un momento. No entregue mercancía por un pago que no haya visto ponerse en verde.
unavailable-title = La caja no puede escribir ahora mismo
unavailable-text = Su base de datos está ocupada o llena. No se perdió nada; intente de nuevo en un momento. Si sigue igual, avise a quien administra la caja.
lacks-key-title = A esta caja le falta su clave
lacks-key-text = Su sesión está cifrada con una clave secreta sin la que se inició esta caja. No se pierde nada, y las ventas pendientes se vigilan todo el tiempo. Avise a quien administra la caja para que vuelva a poner la clave en TILL_SECRET_KEYS y la inicie otra vez.
not-found-title = Aquí no hay nada
not-found-text = La dirección es incorrecta, o lo que nombraba no es suyo. Vuelva a la caja y busque desde allí.
method-not-allowed-title = Esta página no funciona así
method-not-allowed-text = Vuelva a la caja y use sus botones.
too-large-title = Eso fue demasiado
too-large-text = Envíe menos: ningún formulario de aquí necesita tanto texto.
rate-limited-title = Demasiados intentos
rate-limited-text = Espere un minuto e intente de nuevo.
timeout-title = Tardó demasiado
timeout-text = Revise la conexión de este dispositivo e intente de nuevo.
internal-title = Algo falló de nuestro lado
internal-text = Quedó registrado. Intente de nuevo; si vuelve a pasar, dé a quien administra la caja la referencia de abajo.
foreign-title = Eso no vino de esta caja
foreign-text = Por seguridad, los botones solo funcionan en las páginas de la propia caja. Vuelva a la caja e intente allí de nuevo.
misdirected-title = La caja está en otra dirección
misdirected-why = Esta no es la dirección para la que se configuró, y solo en aquella se puede entrar.
misdirected-go = Ir a { $host }
misdirected-else = Si esa dirección no abre, avise a quien administra la caja.
misdirected-open = Abra mejor { $address }: solo allí se puede entrar.

## The sandbox

sandbox-banner = Entorno de prueba: sin dinero real. Hacer pagar a los clientes, y más: en su página de control.
sandbox-open = Abrir el entorno de prueba

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Idioma
language-choose = Cambiar
language-own = La caja le habla en este idioma en todos los navegadores en los que entre, salvo donde se haya elegido otro. Lo que leen los clientes sigue el idioma de su propio navegador y, si no, los ajustes de la tienda.
language-preview = Preliminares
language-preview-hint = Un idioma marcado como preliminar todavía no lo han revisado tantas personas. Los montos y las fechas son correctos en todos.
language-unknown = La caja no habla ese idioma. Elija uno de la lista.

## The till as an app

app-description = Cobre en Bitcoin por Lightning en su tienda
offline-title = Sin conexión
offline-what = No se puede contactar con la caja desde este dispositivo.
offline-charge = No se pueden cobrar ventas nuevas hasta que vuelva la conexión.
offline-open-sales = Los códigos que se mostraron antes todavía se pueden pagar: el servidor de la caja los vigila, y lo que se pagó se verá cuando vuelva la conexión.
offline-customer = Para pagar, el teléfono del cliente necesita su propia conexión; el recibo se abre en él como siempre.
offline-again = Intentar de nuevo
install-title = Tenga la caja en este dispositivo
install-text = Como aplicación se abre sin las barras del navegador y suena cuando se paga una venta.
install-by-hand = Pulse Compartir y luego “Agregar a pantalla de inicio”. Como aplicación se abre sin las barras del navegador y suena cuando se paga una venta.
install-go = Instalar
install-later = Ahora no
