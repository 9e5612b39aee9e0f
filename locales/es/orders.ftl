## Orders that wait: /orders

orders-title = Pedidos
orders-none = No hay pedidos en espera. Deje uno en espera desde la caja: aparece aquí en todos los dispositivos de la tienda hasta que se cobra.
orders-unnamed = Sin nombre
orders-pieces = { $count ->
    [one] { $count } pieza
    [many] { $count } de piezas
   *[other] { $count } piezas
}
orders-age = espera desde hace { $age }
orders-discard = Descartar

## What was ordered, beside the fields of the till

order-no-quantity = Venda de 0 a { $most } piezas de cada artículo, en piezas enteras.
order-other-unit = El precio de estos artículos está en una moneda distinta de la del monto. Escriba el monto en la moneda de los artículos o cóbrelo por separado.
order-too-many-lines = Venda como máximo { $most } artículos distintos a la vez. Ponga el resto en otra venta.
order-two-currencies = Estos artículos tienen precio en dos monedas. Véndalos en dos ventas.
order-no-percent = Escriba un porcentaje con dos decimales como máximo, por ejemplo 12,5%.
order-no-tips = Esta tienda no acepta propinas. El propietario puede activarlas en los ajustes de la tienda.
order-nothing = Elija algo que tenga precio o escriba un monto.
order-nothing-left = Con este descuento no queda nada que cobrar. Dé uno menor.

## What an order comes to

bill-amount = Monto
bill-title = Pedido
bill-subtotal = Subtotal
bill-discount = Descuento
bill-tax-included = Incluye { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Propina
bill-total = Total

## The customer's choice of a tip

tip-title = Propina
tip-question = ¿Desea dejar una propina?
tip-none = Sin propina
tip-own = Otro monto, en { $currency }
tip-give = Dar esta propina
tip-above = Una propina de { $tip } es más que el propio pedido, así que aún no se cobró nada. ¿Es correcta?
tip-confirm = Sí, dar { $tip }
tip-back = Volver a la caja

## On the till

till-items = Artículos
till-find = Buscar o escanear
till-find-short = Buscar
till-categories = Qué se muestra
till-favourites = Favoritos
till-all-items = Todos
till-nothing-found = Aquí no hay nada con ese nombre. Busque otro nombre, SKU o código de barras.
till-pieces = Unidades
till-less = Uno menos
till-more = Uno más
till-discount-and-park = Descuento, en espera
till-discount = Descuento
till-discount-hint = (10% o un monto)
till-label = En espera como
till-label-hint = (por ejemplo mesa 4)
till-park = Dejar en espera
till-by-share = Según el reparto de la tienda
till-nothing-to-park = Aún no hay nada que dejar en espera. Elija algo o escriba un monto.
till-too-many-parked = Ya hay { $most } pedidos en espera. Cobre o descarte alguno primero.
till-label-too-long = Este nombre es demasiado largo para la lista: { $most } letras como máximo.
till-prices-changed = Desde que se hizo esta página cambió algún precio o algo dejó de venderse. No se cobró nada: revíselo otra vez.
till-items-gone = Ya no se vende: { $names }.
till-order-changed = Mientras tanto este pedido cambió en otro dispositivo. Ahora es: { $order }. Su versión está abajo: déjela en espera o cóbrela otra vez para que valga esta.
till-order-charged = Mientras tanto este pedido se cobró en otro dispositivo: { $sale }. Su versión está abajo: antes de dejarla en espera o cobrarla, quite lo que ya se cobró.

## On the page of a sale

sale-sold-by = Vendido por
