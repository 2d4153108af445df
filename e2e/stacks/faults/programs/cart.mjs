const basket = undefined
console.log('cart starts')
console.log(basket.items.length)
