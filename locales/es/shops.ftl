## Settings of the shop: /settings/shop

shop-title = Tienda
shop-on-receipts = En los recibos
shop-name = Nombre de la tienda
shop-name-hint = Como la conocen los clientes. Sin nombre, los recibos muestran su usuario de Blink.
shop-address = Dirección
shop-tax-number = Número fiscal
shop-footer = Al final de un recibo
shop-not-fiscal = Esta caja no es un equipo fiscal. Donde la ley exija uno, registre la venta también allí.
shop-too-long = Es demasiado largo: { $most } caracteres como máximo.
shop-too-many-lines = Es demasiado largo: { $most } caracteres en { $lines } líneas como máximo.
shop-day = Día e idioma
shop-time-zone = Zona horaria
shop-zone-unknown = Aún no se conoce: hasta entonces los días empiezan a medianoche UTC. Elija la zona en la que está su tienda.
shop-zone-guessed = La indicó un navegador de esta tienda. Guarde para conservarla o elija otra.
shop-zone-known = “Hoy”, los días de sus ventas y todas las horas de estas páginas se rigen por ella.
shop-zone-welcome = Los días de sus ventas se rigen por ella.
shop-day-starts = El día empieza a las
shop-day-starts-hint = Si cierra después de medianoche, elija una hora en la que nadie compra: las ventas anteriores cuentan como del día previo.
shop-no-such-time = Escriba una hora de 00:00 a 23:59, por ejemplo 04:30.
shop-language = Idioma
shop-language-own = El del navegador
shop-no-such-language = Elija un idioma de la lista.
shop-till = Con qué empieza la caja
shop-unit = Moneda
shop-unit-own = La de Blink
shop-unit-sats = sats
shop-unit-hint = El teclado empieza con ella, y los artículos nuevos llevan su precio en ella.
shop-no-such-unit = Elija una moneda de la lista.
shop-wallet = El dinero va a
shop-wallet-own = Como en Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dólar
shop-wallet-split = Un poco de cada una
shop-wallet-missing = Su cuenta de Blink no tiene esa billetera.
shop-no-such-wallet = Elija una de estas.
shop-bitcoin-share = Cuánto conservar en bitcoin
shop-bitcoin-share-hint = Con “Un poco de cada una”, cada venta va entera a la billetera que más acerque los últimos 30 días a este porcentaje. No se envía ni se cambia nada.
shop-no-such-share = Escriba un número entero de 0 a 100.
shop-ask-above = Confirmar por encima de
shop-ask-above-hint = En unidades enteras de la moneda en que se cobra, para que un desliz o un código de barras escaneado no acabe en venta. Si se deja vacío, la caja pregunta por encima del valor de { $amount }.
shop-tipping = Propinas
shop-tips = Pedir propina a los clientes
shop-tip-presets = Opciones, en porcentaje
shop-tip-presets-hint = Cinco como máximo, separadas por punto y coma: 10; 15; 20.
shop-no-such-presets = Escriba de uno a cinco porcentajes distintos, mayores que 0 y hasta 100, separados por punto y coma, por ejemplo 10; 15; 20.
shop-tip-base = Un porcentaje de
shop-tip-base-total = lo que hay que pagar
shop-tip-base-net = el precio sin impuesto
shop-taxes = Impuesto
shop-tax = Los precios
shop-tax-none = no indican impuesto
shop-tax-included = incluyen el impuesto
shop-tax-added = van sin impuesto
shop-tax-rates = Tasas
shop-tax-rates-hint = Una por línea, por ejemplo “General = 19”. La primera vale para todo lo que no tenga otra.
shop-choose-one = Elija una de estas opciones.
shop-no-such-rate = La línea { $line } no es una tasa. Escriba un nombre, “=” y un porcentaje de hasta 100 con tres decimales como máximo, por ejemplo “General = 19”.
shop-rate-twice = La línea { $line } repite el nombre de otra tasa. Dé a cada una el suyo.
shop-too-many-rates = Son demasiadas: diez tasas como máximo.
shop-rate-missing = Escriba al menos una tasa, o elija que los precios no indican impuesto.
shop-rate-is-named = Hay artículos con la tasa “{ $rate }”. Déjela con ese nombre, o dé antes otra tasa a esos artículos.
shop-no-such-zone = Elija una zona de la lista, por ejemplo America/El_Salvador.
shop-no-such-number = Escriba un número entero de 1 a 999999999999, por ejemplo 10000.
bad-time-zone = Esto no es una zona horaria.

## The page for new owners: /settings/shop/welcome

till-new-shop = ¿Es su primera vez? Diga cómo se llama su tienda
welcome-title = Su tienda
welcome-head = ¿Es correcto?
welcome-lead = Los recibos y el teclado se basan en esto. Después podrá cambiarlo todo, y más cosas, en Ajustes.
welcome-go = Ir a la caja
welcome-skip = Omitir
